import { messenger } from '../messenger.ts';
import type { PageReport } from '../protocol/page.ts';
import { parse } from './listen.ts';
import * as requests from './requests.ts';

/** What the tab's page shows; null while it is still changing. */
export const readPage = async (tabId: number): Promise<PageReport | null> => {
  const report = await messenger.sendMessage('read', {}, { tabId, frameId: 0 });
  return report === null ? null : parse(requests.PageReport, report);
};
