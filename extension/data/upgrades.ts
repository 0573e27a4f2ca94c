import type { Dexie } from 'dexie';

/**
 * Schema versions of the database, oldest first; a published one is never edited. A record gains and loses fields without a version: only
 * tables and indexes are listed. Derived tables need no upgrade code: their rows are rebuilt when `DERIVED_VERSION` rises.
 */
export const defineVersions = (db: Dexie): void => {
  db.version(1).stores({
    customer: 'id, organisationId',
    organisation: 'id',
    deal: 'id, customerId',
    favour: 'id, customerId',
    touch: 'id, [customerId+at]',
    decision: 'id, customerId',
    setting: 'id',
    stamps: '[kind+id]',
    dirty: '[kind+id]',
    changes: 'id, at, byRep',
    meta: 'key',
    addresses: '[email+customerId], customerId',
  });
  db.version(2).stores({
    organisationNames: '[name+organisationId], organisationId',
    summary: 'customerId',
    agenda: 'customerId, changesOn',
  });
  db.version(3).stores({
    identity: 'id, [mailbox+name], customerId',
    relation: 'id, customerId, toId',
    terms: 'customerId, *terms',
  });
  db.version(4).stores({
    complaint: 'id, customerId',
    promise: 'id, customerId',
    question: 'id, customerId',
    lifeEvent: 'id, customerId',
  });
  db.version(5).stores({
    agenda: 'customerId, changesOn, *places',
  });
  db.version(6).stores({
    template: 'id, occasion',
  });
};
