export { parseSettings } from './parse-settings';
export {
  defaultSettings,
  type ReadingSettings,
  type Settings,
  type SiteRule,
  type Theme,
  type Typeface,
} from './settings';
