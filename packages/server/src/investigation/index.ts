export { serveInvestigation } from './routes.ts';
