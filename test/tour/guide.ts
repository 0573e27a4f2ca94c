/** What somebody new reads while the window opens. */
export const guide = `
A browser window opens on a practice mailbox: invented people, no account, nothing leaves this machine.

  1. Aftercare stands at the right edge: click its tab, and say that this is your mailbox.
  2. "Look around with practice customers" fills the day: thirty invented people with a year of history.
  3. Open the mail of Nora Whitcombe: the panel knows her, and what is due.
  4. Open the mail of Dana Fox, who is new: twice "Add as a customer".
  5. Under "Record", note the deal she writes of: "Deal", "Twelve pumps", "Save".
  6. Click "Thank you". The note stands in a reply; read it, change it, press Send.
  7. Look at the panel: the mail is in her history, and the thanks are settled.

Try 김도윤, 陈国栋, 김민수 and 王丽 too: their notes are Korean and Chinese. "Remove them" takes the practice
customers away again. Close the window to finish.
`;
