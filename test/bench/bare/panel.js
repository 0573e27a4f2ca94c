chrome.runtime.onMessage.addListener(({ name }) => {
  if (name === undefined) return;
  document.getElementById('name').textContent = name;
  requestAnimationFrame(() => performance.mark('bare:drawn'));
});

/** Asks and draws the rows of the answer, one line each. */
const ask = async (message) => {
  const rows = await chrome.runtime.sendMessage(message);
  document.getElementById('rows').replaceChildren(
    ...rows.map((row) => {
      const line = document.createElement('button');
      line.textContent = row.name ?? row.subject;
      return line;
    }),
  );
};

for (const wish of ['due', 'find', 'record']) {
  document.getElementById(wish).addEventListener('click', ({ target }) => {
    document.getElementById('rows').replaceChildren();
    void ask({ wish, ...JSON.parse(target.dataset.wish ?? '{}') });
  });
}
