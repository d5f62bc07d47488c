import { serveSearch } from '@/library';

serveSearch(self);
