import type { paths } from "./contrats.genere.ts";

type Chemin = keyof paths;
type Verbe = "get" | "post";

/** What a route of the portal answers. */
export type Recu<C extends Chemin, V extends Verbe = "get"> = paths[C][V] extends {
  responses: { 200: { content: { "application/json": infer Forme } } };
}
  ? Forme
  : never;

/** What a route of the portal is sent. */
export type Envoye<C extends Chemin, V extends Verbe = "post"> = paths[C][V] extends {
  requestBody: { content: { "application/json": infer Forme } };
}
  ? Forme
  : never;

/** What a reading is asked, in its address. */
export type Parametres<C extends Chemin> = paths[C]["get"] extends {
  parameters: { query?: infer Forme };
}
  ? NonNullable<Forme>
  : never;
