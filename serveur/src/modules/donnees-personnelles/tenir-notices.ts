import type pg from "pg";
import { jourCivil } from "../../kit/jour-civil.ts";
import { enTransaction } from "../../kit/postgres/pool.ts";
import { direRegistre } from "../conservation/index.ts";
import type { ServicesUsagers } from "../usagers/index.ts";
import { insererNotice, lireNotices, tenirNotices } from "./depot/informations.ts";
import { composerNotice, NOTIFIES } from "./regles/notice.ts";

type NoticeDite = {
  readonly traitement: string;
  readonly nom: string;
  readonly version: number;
  readonly texte: string;
  readonly composeeLe: Date;
};

/**
 * The notices in force, one for each processing about people, as the register is that day. When the register or one of its
 * durations has changed, the new text is kept as a version of its own first: what was given before stays as it was given.
 * Within a transaction, by its client.
 */
// CONV-5-14
export async function tenirLesNotices(
  { pool, cadre, parametres }: Pick<ServicesUsagers, "pool" | "cadre" | "parametres">,
  transaction?: pg.ClientBase,
): Promise<readonly NoticeDite[]> {
  const composeeLe = cadre.horloge.maintenant();
  const registre = await direRegistre(parametres, jourCivil(composeeLe));
  const voulues = registre
    .filter(({ code }) => NOTIFIES.includes(code))
    .map((traitement) => ({
      ...{ traitement: traitement.code, nom: traitement.nom },
      texte: composerNotice(traitement),
    }));
  const connues = async (client: Parameters<typeof lireNotices>[0]) =>
    new Map((await lireNotices(client)).map((notice) => [notice.traitement, notice]));
  const manquent = (lues: Awaited<ReturnType<typeof connues>>) =>
    voulues.filter(({ traitement, texte }) => lues.get(traitement)?.texte !== texte);
  const completer = async (client: pg.ClientBase) => {
    await tenirNotices(client);
    for (const { traitement, texte } of manquent(await connues(client)))
      await insererNotice(client, { traitement, texte, composeeLe });
    return connues(client);
  };
  let lues = await connues(transaction ?? pool);
  if (manquent(lues).length > 0)
    lues = await (transaction ? completer(transaction) : enTransaction(pool, completer));
  return voulues.flatMap(({ traitement, nom }) => {
    const lue = lues.get(traitement);
    return lue ? [{ ...lue, nom }] : [];
  });
}
