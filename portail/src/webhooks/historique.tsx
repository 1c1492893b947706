import { useInfiniteQuery, useMutation, useQueryClient } from "@tanstack/react-query";
import { AlerteErreur } from "../kit/alerte-erreur.tsx";
import { enInstant } from "../kit/dates.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { EtatVide } from "../kit/etat-vide.tsx";
import { FormulaireAction } from "../kit/formulaire-action.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { TableauDonnees } from "../kit/tableau-donnees.tsx";
import type { ColonneDonnees } from "../kit/vue-tableau.ts";
import { ETATS_LIVRAISON, MOTIFS_LIVRAISON } from "./ecriture.ts";
import type { Abonnement, Livraison } from "./formes.ts";
import { gestesDe } from "./requetes.ts";

interface Proprietes {
  application: string;
  webhook: Abonnement;
}

const PERIODE = [
  { nom: "du", libelle: "Du", genre: "date" },
  { nom: "au", libelle: "Au", genre: "date" },
] as const;

/** What a webhook sent, the latest first: state, code, time; nothing of the messages. Replay of one or of a period. */
export function Historique({ application, webhook }: Proprietes) {
  const requetes = useQueryClient();
  const gestes = gestesDe(application, webhook.id);
  const cle = ["webhooks", application, webhook.id];
  const lecture = useInfiniteQuery({
    queryKey: [...cle, "livraisons"],
    queryFn: ({ pageParam }) => gestes.livraisons(pageParam),
    initialPageParam: null as number | null,
    getNextPageParam: ({ suite }) => suite,
  });
  const rejeu = useMutation({
    mutationFn: (position: number) => gestes.rejouer({ position }),
    onSettled: () => requetes.invalidateQueries({ queryKey: cle }),
  });
  const livraisons = lecture.data?.pages.flatMap((page) => page.livraisons) ?? [];
  const nommer = (genre: string) =>
    webhook.types.find((type) => type.genre === genre)?.libelle ?? genre;
  const colonnes: readonly ColonneDonnees<Livraison>[] = [
    {
      titre: "Évènement",
      entete: true,
      valeur: ({ genre, id }) => `${nommer(genre)} ${id}`,
      cellule: ({ genre, id }) => (
        <>
          {nommer(genre)}
          <span className="m-ligne">
            <code className="m-cle">{id}</code>
          </span>
        </>
      ),
    },
    { titre: "Le", valeur: ({ le }) => le, cellule: ({ le }) => enInstant(le) },
    {
      titre: "État",
      filtre: true,
      valeur: ({ etat: ou }) => ETATS_LIVRAISON[ou]?.mot ?? ou,
      cellule: etat,
    },
    {
      titre: "Dernier appel",
      valeur: ({ tentatives: [derniere] }) => derniere?.le ?? null,
      cellule: dernierAppel,
    },
    {
      titre: "Action",
      cellule: ({ position, etat: ou, id }) =>
        ou === "a_livrer" || webhook.etat === "a_tester" ? (
          <span className="m-discret">Aucune</span>
        ) : (
          <button
            type="button"
            className="fr-btn fr-btn--tertiary fr-btn--sm"
            aria-disabled={rejeu.isPending}
            onClick={() => !rejeu.isPending && rejeu.mutate(position)}
          >
            Rejouer
            <span className="fr-sr-only"> {id}</span>
          </button>
        ),
    },
  ];
  return (
    <section aria-labelledby="historique-webhook">
      <h2 id="historique-webhook">Livraisons</h2>
      <div className="m-actions">
        <button
          type="button"
          className="fr-btn fr-btn--secondary fr-btn--sm"
          onClick={() => void requetes.invalidateQueries({ queryKey: cle })}
        >
          Actualiser
        </button>
        {webhook.etat !== "a_tester" && (
          <FormulaireAction
            titre="Rejouer une période"
            action="Rejouer"
            champs={PERIODE}
            relire={cle}
            envoyer={async ({ du = "", au = "" }) => {
              const { nombre } = await gestes.rejouer({ du, au });
              return nombre === 0
                ? "Aucun évènement à rejouer sur cette période."
                : `À rejouer : ${nombre}.`;
            }}
          />
        )}
      </div>
      {rejeu.error && <AlerteErreur erreur={rejeu.error} />}
      <EtatLecture lecture={lecture} phrase="Lecture des livraisons…" />
      {lecture.data && (
        <TableauDonnees
          legende="Livraisons du webhook"
          colonnes={colonnes}
          lignes={livraisons}
          cle={({ position }) => String(position)}
          fichier="livraisons"
          vide={
            <EtatVide titre="Aucune livraison pour le moment">
              <p>{`Les livraisons sont gardées ${webhook.conservationJours} jours.`}</p>
            </EtatVide>
          }
        />
      )}
      {lecture.hasNextPage && (
        <button
          type="button"
          className="fr-btn fr-btn--secondary"
          aria-disabled={lecture.isFetchingNextPage}
          onClick={() => void lecture.fetchNextPage()}
        >
          Livraisons plus anciennes
        </button>
      )}
    </section>
  );
}

function etat({ etat: ou, motif, prochainLe, essais }: Livraison) {
  const { mot, ton } = ETATS_LIVRAISON[ou] ?? { mot: ou, ton: "neutre" as const };
  const cause = motif ? (MOTIFS_LIVRAISON[motif] ?? motif) : null;
  return (
    <>
      <Pastille ton={ton}>{mot}</Pastille>
      {cause && <span className="m-discret m-ligne">{cause}</span>}
      {prochainLe && essais > 0 && (
        <span className="m-discret m-ligne">Prochain essai : {enInstant(prochainLe)}</span>
      )}
    </>
  );
}

function dernierAppel({ tentatives }: Livraison) {
  const [derniere] = tentatives;
  if (!derniere) return <span className="m-discret">Aucun</span>;
  const total = tentatives.length;
  return (
    <>
      {derniere.statut === null ? "Sans réponse" : `Code ${derniere.statut}`}, {derniere.dureeMs} ms
      <span className="m-discret m-ligne">
        {enInstant(derniere.le)}
        {total > 1 && `, ${total} appels`}
      </span>
    </>
  );
}
