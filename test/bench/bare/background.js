const opened = () =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('bare', 1);
    request.onupgradeneeded = () => {
      const customers = request.result.createObjectStore('customer', { keyPath: 'id' });
      customers.createIndex('email', 'email');
      customers.createIndex('name', 'name');
      customers.createIndex('due', 'due');
      request.result.createObjectStore('touch', { keyPath: 'id' }).createIndex('customerId', 'customerId');
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const answered = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const withDatabase = async (work) => {
  const db = await opened();
  try {
    return await work(db);
  } finally {
    db.close();
  }
};

const customers = (db) => db.transaction('customer').objectStore('customer');

const LONGEST_DUE_LIST = 150;
const HITS = 20;

/** One request of the panel, answered in the least work there is. */
const answers = {
  due: () => withDatabase((db) => answered(customers(db).index('due').getAll(IDBKeyRange.lowerBound(''), LONGEST_DUE_LIST))),
  find: ({ text }) =>
    withDatabase((db) =>
      answered(
        customers(db)
          .index('name')
          .getAll(IDBKeyRange.bound(text, `${text}\uffff`), HITS),
      ),
    ),
  record: ({ customerId, id }) =>
    withDatabase(async (db) => {
      const transaction = db.transaction('touch', 'readwrite', { durability: 'strict' });
      const written = new Promise((resolve) => transaction.addEventListener('complete', resolve));
      transaction.objectStore('touch').put({ id, customerId, subject: 'Paid', at: '2026-03-02T09:00:00.000Z' });
      await written;
      return answered(db.transaction('touch').objectStore('touch').index('customerId').getAll(customerId));
    }),
};

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  const answer = answers[message.wish];
  if (answer !== undefined) {
    void answer(message).then(respond);
    return true;
  }
  void withDatabase((db) => answered(customers(db).index('email').get(message.email))).then((customer) =>
    chrome.tabs.sendMessage(sender.tab.id, { name: customer?.name ?? '' }),
  );
  return false;
});
