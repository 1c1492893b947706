/** An agent who signs in during a demonstration; `modules` are those of annex 4 they have a right on. */
export type AgentDemo = {
  readonly uid: string;
  readonly mission: string;
  readonly prenom: string;
  readonly nom: string;
  readonly organisation: string;
  readonly fonction: string;
  readonly modules: readonly string[];
  readonly roles?: readonly string[];
  readonly qualite?: string;
};
