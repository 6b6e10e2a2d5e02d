/** The division of the city itself: its standards count where a county has none of its own. */
export const CITY = 431000;
