import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Alerte } from "../kit/alerte.tsx";
import { enInstant } from "../kit/dates.ts";
import { Definitions } from "../kit/definitions.tsx";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import { Page } from "../kit/page.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { ETATS, MOTIFS_PAUSE, PERIMETRES } from "./ecriture.ts";
import type { Abonnement } from "./formes.ts";
import { GestesWebhook } from "./gestes-webhook.tsx";
import { Historique } from "./historique.tsx";
import { lireWebhook } from "./requetes.ts";

/** One webhook: its state, what to do with it, and everything it sent. */
export function PageWebhook() {
  const { id, abonnementId } = useParams({ strict: false }) as {
    id: string;
    abonnementId: string;
  };
  const lecture = useQuery(lireWebhook(id, abonnementId));
  return (
    <Page titre="Webhook">
      <p className="m-retour">
        <Link to="/developpeur/applications/$id/webhooks" params={{ id }}>
          Webhooks de l’application
        </Link>
      </p>
      <EtatLecture lecture={lecture} phrase="Lecture en cours…" />
      {lecture.data && (
        <>
          <Etat webhook={lecture.data} />
          <GestesWebhook application={id} webhook={lecture.data} />
          <Historique application={id} webhook={lecture.data} />
        </>
      )}
    </Page>
  );
}

function Etat({ webhook }: { webhook: Abonnement }) {
  const { adresse, etat, motif, genres, types, perimetre, comptes, secrets, conservationJours } =
    webhook;
  const { mot, ton } = ETATS[etat] ?? { mot: etat, ton: "neutre" as const };
  const attendues = comptes.a_livrer ?? 0;
  return (
    <>
      {etat === "a_tester" && (
        <Alerte gravite="warning" titre="Adresse à tester">
          Rien ne part avant que cette adresse ait accepté un essai par un code 2xx.
        </Alerte>
      )}
      {etat === "en_pause" && (
        <Alerte gravite="warning" titre="Webhook en pause">
          {`${MOTIFS_PAUSE[motif ?? ""] ?? ""} Les évènements sont retenus ${conservationJours} jours au plus ; un essai accepté les fait partir, dans l’ordre.`}
        </Alerte>
      )}
      <Definitions
        lignes={[
          [
            "Adresse",
            <span key="adresse" className="m-cesure">
              {adresse}
            </span>,
          ],
          [
            "État",
            <Pastille key="etat" ton={ton}>
              {mot}
            </Pastille>,
          ],
          [
            "Évènements",
            genres
              .map((genre) => types.find((type) => type.genre === genre)?.libelle ?? genre)
              .join(", "),
          ],
          ["Personnes", PERIMETRES.find(({ valeur }) => valeur === perimetre)?.libelle],
          ["En attente", attendues === 0 ? "Rien" : String(attendues)],
          ["Secrets qui signent", secrets.map(decrireSecret).join(" ; ")],
        ]}
      />
    </>
  );
}

function decrireSecret({ creeLe, expireLe }: Abonnement["secrets"][number]): string {
  const fin = expireLe ? `, jusqu’au ${enInstant(expireLe)}` : "";
  return `créé le ${enInstant(creeLe)}${fin}`;
}
