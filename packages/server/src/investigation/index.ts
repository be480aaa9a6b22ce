export { readNatinfTable } from './natinf/read-natinf-table.ts';
export { serveInvestigation } from './routes.ts';
