const frame = document.createElement('iframe');
frame.src = chrome.runtime.getURL('panel.html');
frame.style.cssText = 'position:fixed;top:0;right:0;width:360px;height:100vh';
document.documentElement.append(frame);

let last = '';
const look = () => {
  const senders = document.querySelectorAll('div[role=main] span.gD[email], [id^="MSG_"][id$="_FROM"]');
  const sender = [...senders].find((element) => element.getClientRects().length > 0);
  const email = sender?.getAttribute('email') ?? /<([^<>]+@[^<>]+)>/.exec(sender?.textContent ?? '')?.[1] ?? '';
  if (email === last || email === '') return;
  last = email;
  void chrome.runtime.sendMessage({ email });
};
new MutationObserver(look).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] });
look();
