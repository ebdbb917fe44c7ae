/** A first-level class of what citizens write about, with whom it usually goes to. Pack data: departments are local. */
export interface CaseCategory {
  readonly id: string;
  readonly title: string;
  readonly titleEn: string;
  /** What belongs to it, in words people use. */
  readonly topics: readonly string[];
  /** The first is the lead. */
  readonly departments: readonly string[];
  readonly hotlines: readonly string[];
  /** Something to mind, such as never passing it to the unit complained of; `null`: nothing. */
  readonly note: string | null;
}
