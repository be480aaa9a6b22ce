import type { Kysely } from 'kysely';
import { tables } from '../platform/database/index.ts';

/** The views of migrations 0006 and 0009: all that this slice names of the database. */
type Views = {
  investigation_complaint: {
    id: string;
    reference: string;
    statement_id: string;
    origin: string;
    external_id: string | null;
    complainant: unknown;
    filed_at: Date;
    read_at: Date | null;
    scam_type: string;
    signs: string[];
    locale: string;
    narrative: string;
    answers: unknown;
    losses: unknown;
    series_id: string | null;
    series_code: string | null;
    series_size: number | null;
    status: string;
    version: number;
    /** Since when it stands there; null while it is only filed. */
    status_at: Date | null;
  };
  investigation_decision: {
    complaint_id: string;
    kind: string;
    checklist: unknown;
    at: Date;
    agent_name: string | null;
  };
  /** Messages of people that no agent has seen. */
  investigation_unread: { id: number; complaint_id: string };
  investigation_sighting: {
    statement_id: string;
    indicator_id: number;
    field: string;
    raw: string;
    verified: boolean;
    derived: boolean;
    start_at: number | null;
    end_at: number | null;
    type: string;
    value: string;
    state: string;
    degree: number;
  };
  investigation_audit: {
    id: number;
    at: Date;
    actor_kind: string;
    agent_name: string | null;
    action: string;
    subject_kind: string;
    subject_id: string | null;
    request_id: string;
  };
};

export const views: Kysely<Views> = tables<Views>();
