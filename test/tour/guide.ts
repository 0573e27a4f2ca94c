/** What somebody new reads while the window opens. */
export const guide = `
A browser window opens on a practice mailbox: invented people, no account, nothing leaves this machine.

  1. Open the mail of Dana Fox. Aftercare stands at the right edge: click its tab.
  2. Say that this is your mailbox, then twice "Add as a customer".
  3. Under "Record", note the deal she writes of: "Deal", "Twelve pumps", "Save".
  4. Click "Thank you". The note stands in a reply; read it, change it, press Send.
  5. Look at the panel: the mail is in her history, and the thanks are settled.

Try 김민수 and 王丽 too: their notes are Korean and Chinese. Close the window to finish.
`;
