export type CommandName =
  | 'add-customer'
  | 'set-tier'
  | 'record-deal'
  | 'record-favour'
  | 'decide'
  | 'set-mailbox'
  | 'set-setting'
  | 'import-days'
  | 'record-complaint'
  | 'record-question'
  | 'record-promise'
  | 'record-news'
  | 'record-contact'
  | 'complaint-step'
  | 'end-promise'
  | 'answer-question'
  | 'end-hardship'
  | 'mute-rule'
  | 'identify'
  | 'forget-identity'
  | 'link-contact'
  | 'unlink-contact'
  | 'merge-customers'
  | 'edit-touch'
  | 'delete-touch'
  | 'add-note'
  | 'edit-deal'
  | 'delete-deal'
  | 'edit-favour'
  | 'delete-favour'
  | 'use-hook'
  | 'restore-backup'
  | 'add-practice-data'
  | 'remove-practice-data'
  | 'log-mail'
  | 'log-sent'
  /** As `log-sent`, where the webmail left a doubt whether the mail left. */
  | 'log-probably-sent'
  /** A mail with a note will leave later: its gesture rests. */
  | 'log-scheduled'
  | 'undo';

export type CommandResult =
  /** `changeId` is null when everything was so already: nothing was written. */
  { readonly ok: true; readonly changeId: string | null } | { readonly ok: false; readonly error: { readonly type: CommandError } };

export type CommandError = 'invalid' | 'gone' | 'address-taken' | 'storage-full' | 'storage-unavailable';
