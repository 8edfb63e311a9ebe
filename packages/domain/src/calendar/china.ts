import y2018 from '../../data/calendar/2018.json'
import y2019 from '../../data/calendar/2019.json'
import y2020 from '../../data/calendar/2020.json'
import y2021 from '../../data/calendar/2021.json'
import y2022 from '../../data/calendar/2022.json'
import y2023 from '../../data/calendar/2023.json'
import y2024 from '../../data/calendar/2024.json'
import y2025 from '../../data/calendar/2025.json'
import y2026 from '../../data/calendar/2026.json'
import type { HolidayYear } from './holiday-year'

/** The announced years that are built in. 2027 was not announced when this was written; load its notice as a file. */
export const chinaHolidayYears = [y2018, y2019, y2020, y2021, y2022, y2023, y2024, y2025, y2026] as HolidayYear[]
