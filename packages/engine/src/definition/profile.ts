/** Which reading is in force: `written` takes only what the text has an arrow for, `practised` adds the P rows. */
export type Profile = 'written' | 'practised';
