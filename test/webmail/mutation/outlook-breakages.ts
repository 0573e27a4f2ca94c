import { breakagesOf } from './breakage.ts';

/** Everything in an Outlook page that names, frames or finds something for the adapter. */
export const OUTLOOK_BREAKAGES = breakagesOf({
  'own-address': [
    '[id^="primaryMailboxRoot_"]',
    '[data-folder-name]',
    '[id="mectrl_currentAccount_secondary"]',
    '[id="O365_MainLink_Me"]',
    '[id="mectrl_main_trigger"]',
    '[role="tree"]',
    '[role="treeitem"]',
  ],
  root: [
    '[id="ConversationReadingPaneContainer"]',
    '[id="ItemReadingPaneContainer"]',
    '[id="ReadingPaneContainerId"]',

    '[data-app-section="MailReadCompose"]',
  ],
  thread: ['[data-convid]', '[aria-selected="true"]', '[role="option"]'],
  subject: ['[id^="CONV_"]', '[id$="_SUBJECT"]', '[role="heading"]', '[aria-level="3"]'],
  messages: [
    '[id^="MSG_"]',
    '[id^="UniqueMessageBody"]',

    '[id$="_DATETIME"]',
    '[data-testid="SentReceivedSavedTime"]',
  ],
  sender: [
    '[id$="_FROM"]',
    '[data-lpc-hover-target-id]',

    '[role="img"]',
    '[title*="<"]',
    '[title*="@"]',
    '[title]',
    '[aria-label]',
  ],
  recipients: ['[id$="_TO"]', '[id$="_CC"]', '[role="button"]'],
  compose: [
    '[id^="editorParent_"]',
    '[id^="docking_InitVisiblePart"]',
    '[data-app-section="Form_Content"]',

    '[id^="splitButton-"]',
    '[id$="__primaryActionButton"]',
    '[title*="Ctrl+Enter"]',
    '[id="appendonsend"]',
    '[id="divRplyFwdMsg"]',
  ],
  'compose-recipients': ['[class*="_EType_RECIPIENT_ENTITY"]', '[contenteditable="true"]'],
  'compose-body': ['[contenteditable]', '[role="textbox"]', '[aria-multiline="true"]', '[id="Signature"]'],
});

/** What the adapter also knows, but no fixture page shows, and the field that is only written. */
export const OUTLOOK_NOT_BROKEN: readonly string[] = [
  '[type="text"]',
  '[autocomplete="off"]',
  '[alt]',
  '[href*="login_hint="]',
  '[data-app-section="ConversationContainer"]',
  '[data-app-section="ItemContainer"]',
  '[id$="_BODY"]',
  '[data-testid="SenderPersona"]',
  '[id$="_BCC"]',
  '[id^="plusOthers"]',
  '[data-testid="RecipientWell"]',
  '[data-testid="ComposeSendButton"]',
  '[id="mail-editor-reference-message-container"]',
  '[class*="_EType_OWA_VirtualEdit_Placeholder"]',
];
