import { isCalendarId } from '#shared/calendar/holidays/index.ts';
import type { Day } from '#shared/schema/fields.ts';
import type { SettingsClient } from '../../messaging/app-client.ts';
import type { DaysApi } from './days-api.ts';

export const createDaysApi = (client: SettingsClient, today: () => Day): DaysApi => ({
  look: async () => {
    const { holidayCalendars, freeDays, makeUpDays } = await client.settings({});
    return { today: today(), calendars: holidayCalendars.filter(isCalendarId), freeDays, makeUpDays };
  },
  set: (change) => client.setSetting(change),
  importDays: (days) => client.importDays(days),
  undo: (changeId) => client.undo({ changeId }),
});
