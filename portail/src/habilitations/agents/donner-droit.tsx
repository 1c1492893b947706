import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, recevoir } from "../../kit/api.ts";
import { Champ } from "../../kit/champ.tsx";
import { ChampJour } from "../../kit/champ-jour.tsx";
import { ChampListe } from "../../kit/champ-liste.tsx";
import { placerRefus } from "../../kit/champ-refuse.ts";
import { aujourdhui, enSaisie, lireDate } from "../../kit/dates.ts";
import { useDire } from "../../kit/dits-retires.tsx";
import { exiger, exigerJour } from "../../kit/exiger.ts";
import { Formulaire } from "../../kit/formulaire.tsx";
import { RefusEnvoi } from "../../kit/refus-envoi.tsx";
import { SommaireErreurs } from "../../kit/sommaire-erreurs.tsx";
import { jourDans } from "./ecriture.ts";
import type { Fiche } from "./formes.ts";
import { useTableauDeBord } from "./tableau-de-bord.tsx";

interface ProprietesDonner {
  fiche: Fiche;
  surChangement: () => void;
}

const POURQUOI = "Pourquoi cet accès est nécessaire";
const ECART = "Motif de l’écart";
const DERNIER_JOUR = "Dernier jour";
const PLACES = [
  { id: "droit-module", nom: "module", libelle: "Module", codes: ["DROIT_EXISTANT"] },
  { id: "droit-motif", nom: "motif", libelle: POURQUOI },
  {
    id: "droit-fin",
    nom: "fin",
    libelle: DERNIER_JOUR,
    codes: ["FIN_INVALIDE", "FIN_TROP_LOINTAINE", "DEPART_PREVU"],
  },
  { id: "droit-ecart", nom: "ecartMotif", libelle: ECART, codes: ["HORS_MISSION"] },
];

/** Gives a right: module, profile, purpose, motive, end; what the mission does not call for asks why. */
export function DonnerDroit({ fiche, surChangement }: ProprietesDonner) {
  const { data } = useTableauDeBord();
  const { agent } = fiche;
  const [module, setModule] = useState("");
  const [profil, setProfil] = useState("consultation");
  const [finalite, setFinalite] = useState("PARCOURS");
  const [motif, setMotif] = useState("");
  const [ecart, setEcart] = useState("");
  const [fin, setFin] = useState(() => enSaisie(jourDans(12)));
  const [mission, setMission] = useState("");
  const utiles = data?.missions.find(({ code }) => code === agent.mission)?.modules ?? [];
  const permis = utiles.find((utile) => utile.module === module)?.profil;
  const horsMission =
    module !== "" && (permis === undefined || (permis === "consultation" && profil === "gestion"));
  const chemin = { path: { id: agent.id } };
  const [defauts, setDefauts] = useState<Readonly<Record<string, string>>>({});
  const [essai, setEssai] = useState(0);
  const dire = useDire();
  const { mutate, error, isPending } = useMutation({
    mutationFn: () =>
      agent.mission === null
        ? recevoir(
            api.PATCH("/portail/api/gestion-des-comptes/agents/{id}", {
              params: chemin,
              body: { mission },
            }),
          )
        : recevoir(
            api.POST("/portail/api/gestion-des-comptes/agents/{id}/droits", {
              params: chemin,
              body: {
                module,
                profil: profil as "consultation",
                finalite: finalite as "PARCOURS",
                motif,
                debut: aujourdhui(),
                fin: lireDate(fin) ?? "",
                ...{ ecartMotif: horsMission ? ecart : null },
              },
            }),
          ),
    onSuccess: () => {
      setModule("");
      setMotif("");
      setEcart("");
      dire(agent.mission === null ? "La mission est enregistrée." : "Le droit est donné.");
      surChangement();
    },
  });
  const { fautes, reste } = placerRefus(defauts, error, PLACES);
  return (
    <Formulaire
      className="m-carte m-bloc"
      surEnvoi={() => {
        const lus =
          agent.mission === null
            ? exiger([["mission", "Mission", mission]])
            : {
                ...exiger([
                  ["droit-module", "Module", module],
                  ["droit-motif", POURQUOI, motif],
                ]),
                ...exigerJour("droit-fin", DERNIER_JOUR, fin),
              };
        setEssai(essai + 1);
        setDefauts(lus);
        if (Object.keys(lus).length === 0 && !isPending) mutate();
      }}
    >
      <h3>{agent.mission === null ? "Indiquer la mission" : "Donner un droit"}</h3>
      <SommaireErreurs erreurs={fautes} essai={essai} />
      <RefusEnvoi erreur={reste} champs={PLACES} />
      {agent.mission === null ? (
        <ChampListe
          id="mission"
          libelle="Mission"
          erreur={fautes.mission}
          aide="Elle décide des modules utiles à cette personne."
          valeur={mission}
          options={data?.missions ?? []}
          aucune="Choisir une mission"
          surChangement={setMission}
        />
      ) : (
        <div className="m-champs">
          <ChampListe
            id="droit-module"
            libelle="Module"
            erreur={fautes["droit-module"]}
            valeur={module}
            options={data?.modules ?? []}
            aucune="Choisir un module"
            surChangement={setModule}
          />
          <ChampListe
            id="droit-profil"
            libelle="Profil"
            valeur={profil}
            options={[
              { code: "consultation", libelle: "Lire" },
              { code: "gestion", libelle: "Lire et écrire" },
            ]}
            surChangement={setProfil}
          />
          <ChampListe
            id="droit-finalite"
            libelle="Finalité de l’article 2"
            valeur={finalite}
            options={data?.finalites ?? []}
            surChangement={setFinalite}
          />
          <Champ
            id="droit-motif"
            libelle={POURQUOI}
            erreur={fautes["droit-motif"]}
            valeur={motif}
            surChangement={setMotif}
          />
          <ChampJour
            id="droit-fin"
            libelle={DERNIER_JOUR}
            erreur={fautes["droit-fin"]}
            valeur={fin}
            surChangement={setFin}
          />
          {horsMission && (
            <Champ
              id="droit-ecart"
              libelle={ECART}
              aide="La mission de cette personne n’appelle pas cet accès."
              erreur={fautes["droit-ecart"]}
              valeur={ecart}
              surChangement={setEcart}
            />
          )}
        </div>
      )}
      <button type="submit" className="fr-btn" aria-disabled={isPending}>
        {agent.mission === null ? "Enregistrer la mission" : "Donner le droit"}
      </button>
    </Formulaire>
  );
}
