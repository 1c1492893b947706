import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { moduleOuvert } from "../cadre/menus.ts";
import { useSession } from "../identite/session.ts";
import { Alerte } from "../kit/alerte.tsx";
import { api, recevoir } from "../kit/api.ts";
import { CANAUX } from "../kit/canaux.ts";
import { enInstant, enJourDe } from "../kit/dates.ts";
import { EtatVide } from "../kit/etat-vide.tsx";
import { Page } from "../kit/page.tsx";
import { Pastille } from "../kit/pastille.tsx";
import { type Colonne, Tableau } from "../kit/tableau.tsx";
import { EnteteDossier, PageDossier, useCle } from "../usagers/page-dossier.tsx";
import { MODALITES, objetEcrit, STATUTS } from "./ecriture.ts";
import type { RendezVous } from "./formes.ts";
import { SaisieRendezVous } from "./saisie-rendez-vous.tsx";
import { SuiteRendezVous } from "./suite-rendez-vous.tsx";

/** Synthèse des rendez-vous of one person, the recording of one taken elsewhere and what became of each: each its own right. */
// ANX4-A-12 ANX4-A-13
export function PageRendezVous() {
  const cle = useCle();
  const session = useSession();
  const lit = moduleOuvert(session, "synthese-rendez-vous");
  const saisit = moduleOuvert(session, "saisie-rendez-vous");
  const lecture = useQuery({
    queryKey: ["rendez-vous", cle],
    queryFn: () =>
      recevoir(api.GET("/portail/api/usagers/{cle}/rendez-vous", { params: { path: { cle } } })),
    gcTime: 0,
    enabled: lit,
  });
  const saisie = saisit && <SaisieRendezVous cle={cle} />;
  if (!lit) {
    return (
      <Page titre="Rendez-vous">
        <EnteteDossier cle={cle} />
        {saisie || <Alerte gravite="info">Ces modules ne vous sont pas ouverts.</Alerte>}
      </Page>
    );
  }
  return (
    <PageDossier titre="Rendez-vous" lecture={lecture}>
      {(rendezVous) => (
        <>
          {saisie}
          <Liste rendezVous={rendezVous} dire={saisit ? cle : null} />
        </>
      )}
    </PageDossier>
  );
}

interface ProprietesListe {
  rendezVous: readonly RendezVous[];
  /** The key of the person, for who may say what became of an appointment. */
  dire: string | null;
}

function Liste({ rendezVous, dire }: ProprietesListe) {
  // Cancelled by somebody else meanwhile, it stays open until its reader has seen it.
  const [ouvert, setOuvert] = useState<string | null>(null);
  if (rendezVous.length === 0) {
    return (
      <EtatVide titre="Aucun rendez-vous">
        <p>Aucun organisme n’en a pris avec cette personne.</p>
      </EtatVide>
    );
  }
  const action = (cle: string): Colonne<RendezVous> => ({
    titre: "Action",
    cellule: (un) =>
      (un.suites.length > 0 || ouvert === un.id) && (
        <SuiteRendezVous
          cle={cle}
          rendezVous={un}
          surOuverture={(vers) => setOuvert(vers ? un.id : null)}
        />
      ),
  });
  return (
    <Tableau
      legende="Rendez-vous de la personne, du plus récent au plus ancien"
      lignes={rendezVous}
      cle={({ id }) => id}
      colonnes={[
        {
          titre: "Date",
          entete: true,
          cellule: ({ date, duree }) => (
            <>
              <span className="m-insecable">{enInstant(date)}</span>
              <span className="m-discret m-ligne">{duree} min</span>
            </>
          ),
        },
        {
          titre: "Objet",
          cellule: objetEcrit,
        },
        {
          titre: "Canal",
          cellule: ({ canal }) => CANAUX[canal],
        },
        {
          titre: "Comment",
          cellule: ({ modalite, lieu }) => [MODALITES[modalite], lieu].filter(Boolean).join(", "),
        },
        { titre: "Pris par", cellule: ({ source }) => source ?? "Organisme inconnu" },
        {
          titre: "État",
          cellule: (un) => (
            <>
              <Pastille ton={STATUTS[un.statut]?.ton ?? "neutre"}>
                {STATUTS[un.statut]?.mot ?? un.statut}
              </Pastille>
              {un.confirmeLe && (
                <span className="m-ligne">{`Confirmé le ${enJourDe(un.confirmeLe)}`}</span>
              )}
              {un.dejaPris && <span className="m-discret m-ligne">Déjà pris, saisi ensuite</span>}
              {un.enConflit && <span className="m-ligne">Chevauche un autre rendez-vous</span>}
            </>
          ),
        },
        ...(dire === null ? [] : [action(dire)]),
      ]}
    />
  );
}
