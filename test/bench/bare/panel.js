chrome.runtime.onMessage.addListener(({ name }) => {
  if (name === undefined) return;
  document.getElementById('name').textContent = name;
  requestAnimationFrame(() => performance.mark('bare:drawn'));
});
