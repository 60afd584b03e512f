import { FeedClient } from '../feed/client.js';

/** One client for the page: however many elements ask, an address is requested once. */
export const pageClient = new FeedClient();
