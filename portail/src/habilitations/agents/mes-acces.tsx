import { useQuery, useQueryClient } from "@tanstack/react-query";
import { LienAnnexe } from "../../conventions/annexe-en-vigueur.tsx";
import { useSession } from "../../identite/session.ts";
import { Alerte } from "../../kit/alerte.tsx";
import { api, recevoir } from "../../kit/api.ts";
import { enInstant, enJour } from "../../kit/dates.ts";
import { EtatLecture } from "../../kit/etat-lecture.tsx";
import { EtatVide } from "../../kit/etat-vide.tsx";
import { Page } from "../../kit/page.tsx";
import { Pastille } from "../../kit/pastille.tsx";
import { TableauDonnees } from "../../kit/tableau-donnees.tsx";
import { ProfilSensibilisation } from "../../securite/sensibilisation/rappel.tsx";
import { DemanderDroit } from "./demander-droit.tsx";
import { ETATS_DEMANDE } from "./ecriture.ts";
import type { Acces } from "./formes.ts";
import "./agents.css";

/** What I may open, why not, and the way to ask. */
export function MesAcces() {
  const requetes = useQueryClient();
  const session = useSession();
  const correspondant = session?.roles.includes("CORRESPONDANT_SI");
  const { data, error, refetch } = useQuery({
    queryKey: ["mes-acces"],
    queryFn: () => recevoir(api.GET("/portail/api/mes-acces")),
    refetchOnMount: "always",
  });
  const nommer = (code: string) =>
    data?.modules.find((module) => module.code === code)?.libelle ?? code;
  const finDe = (module: string) =>
    data?.droits
      .filter((droit) => droit.module === module && droit.etat === "en-vigueur")
      .map(({ fin }) => fin)
      .sort()
      .at(-1);
  const pourquoi = ({ module, portes }: Acces["acces"][number]) => {
    const fin = finDe(module);
    if (portes.length > 0) return portes.map(({ message }) => message).join(" ");
    return fin ? `Jusqu’au ${enJour(fin)}` : "";
  };
  return (
    <Page titre="Mes accès">
      {correspondant && (
        <LienAnnexe nature="5">Rôle du correspondant SI : annexe 5 en vigueur</LienAnnexe>
      )}
      <EtatLecture lecture={{ data, error, refetch }} phrase="Lecture de vos accès…" />
      {data?.portes.map(({ code, message }) => (
        <Alerte key={code} gravite="warning">
          {message}
        </Alerte>
      ))}
      {data && (
        <TableauDonnees
          legende="Vos accès"
          lignes={data.acces}
          cle={({ module }) => module}
          fichier="mes-acces"
          vide={
            <EtatVide titre="Aucun accès">
              <p>
                Demandez un droit au responsable de la gestion des comptes (RGC) de votre organisme.
              </p>
            </EtatVide>
          }
          colonnes={[
            {
              titre: "Module",
              entete: true,
              valeur: ({ module }) => nommer(module),
              cellule: ({ module }) => nommer(module),
            },
            {
              titre: "Aujourd’hui",
              valeur: ({ portes }) => (portes.length === 0 ? "Ouvert" : "Fermé"),
              cellule: ({ portes }) =>
                portes.length === 0 ? (
                  <Pastille ton="bon">Ouvert</Pastille>
                ) : (
                  <Pastille ton="attention">Fermé</Pastille>
                ),
            },
            {
              titre: "Pourquoi",
              valeur: pourquoi,
              cellule: pourquoi,
            },
          ]}
        />
      )}
      {data && (
        <DemanderDroit
          modules={data.modules}
          finalites={data.finalites}
          surDemande={() => void requetes.invalidateQueries({ queryKey: ["mes-acces"] })}
        />
      )}
      {data && data.demandes.length > 0 && <h2>Vos demandes</h2>}
      {data && (
        <TableauDonnees
          legende="Vos demandes"
          lignes={data.demandes}
          cle={({ id }) => id}
          fichier="mes-demandes"
          vide={null}
          colonnes={[
            {
              titre: "Module",
              entete: true,
              valeur: ({ module }) => nommer(module),
              cellule: ({ module }) => nommer(module),
            },
            {
              titre: "Déposée",
              valeur: ({ deposeeLe }) => deposeeLe,
              cellule: ({ deposeeLe }) => enInstant(deposeeLe),
            },
            {
              titre: "État",
              valeur: ({ etat }) => ETATS_DEMANDE[etat]?.mot ?? etat,
              cellule: ({ etat, decisionMotif }) => (
                <>
                  <Pastille ton={ETATS_DEMANDE[etat]?.ton ?? "neutre"}>
                    {ETATS_DEMANDE[etat]?.mot ?? etat}
                  </Pastille>
                  {decisionMotif && <span className="m-discret m-ligne">{decisionMotif}</span>}
                </>
              ),
            },
          ]}
        />
      )}
      <ProfilSensibilisation session={session} />
    </Page>
  );
}
