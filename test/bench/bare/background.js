const opened = () =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('bare', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('customer', { keyPath: 'id' }).createIndex('email', 'email');
      request.result.createObjectStore('touch', { keyPath: 'id' }).createIndex('customerId', 'customerId');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const customerOf = async (email) => {
  const db = await opened();
  return new Promise((resolve) => {
    const request = db.transaction('customer').objectStore('customer').index('email').get(email);
    request.onsuccess = () => {
      db.close();
      resolve(request.result);
    };
  });
};

chrome.runtime.onMessage.addListener(({ email }, sender) => {
  void customerOf(email).then((customer) => chrome.tabs.sendMessage(sender.tab.id, { name: customer?.name ?? '' }));
});
