import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { articlePage, fixedPages, type SitePage } from './site-pages';

export interface Site {
  readonly port: number;
  /** Every address that was asked for, "host/path", so that a test can tell who asked. */
  readonly requests: string[];
  /** Answers an address from now on: "baotintuc.vn/bai-1.htm". */
  set(address: string, page: SitePage): void;
  close(): Promise<void>;
}

/**
 * A loopback server that plays every newspaper: it answers by the Host header, so that the shipped list of
 * hosts is tested as it is. "/bai….htm" is an article on every host.
 */
export async function startSite(): Promise<Site> {
  const own = new Map<string, SitePage>();
  const requests: string[] = [];
  const pageOf = (host: string, path: string): SitePage | undefined =>
    own.get(host + path) ??
    fixedPages[path] ??
    (path.startsWith('/bai') ? articlePage({ address: `http://${host}${path}` }) : undefined);

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const address = request.url ?? '/';
    // A proxy's request line carries the whole address, a server's only the path.
    const url = new URL(address.startsWith('http') ? address : `http://${request.headers.host}${address}`);
    requests.push(url.hostname + url.pathname);
    const page = pageOf(url.hostname, url.pathname);
    if (!page) return void response.writeHead(404, { 'content-type': 'text/plain' }).end();
    response.writeHead(200, { 'content-type': page.type, 'cache-control': 'no-store' }).end(page.body);
  };
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    set: (address, page) => void own.set(address, page),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
