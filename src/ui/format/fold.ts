export { fold } from '@/article';
