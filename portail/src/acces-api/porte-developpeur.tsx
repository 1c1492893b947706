import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Alerte } from "../kit/alerte.tsx";
import { api, recevoir } from "../kit/api.ts";
import { EtatLecture } from "../kit/etat-lecture.tsx";
import type { Espace } from "./formes.ts";
import { OuvrirCompte } from "./ouvrir-compte.tsx";

/** What the developer portal asks first: the conditions, then the account. Only then is there something to do. */
// ANX3-1-03 ANX3-1-06
export function PorteDeveloppeur({ children }: { children: (espace: Espace) => ReactNode }) {
  const espace = useQuery({
    queryKey: ["developpeur"],
    queryFn: () => recevoir(api.GET("/portail/api/developpeur")),
  });
  return (
    <>
      <EtatLecture lecture={espace} phrase="Lecture en cours…" />
      {espace.data && <Etape espace={espace.data}>{children}</Etape>}
    </>
  );
}

function Etape({ espace, children }: { espace: Espace; children: (espace: Espace) => ReactNode }) {
  if (!espace.cguAcceptees) {
    return (
      <Alerte gravite="warning" titre="Acceptez d’abord les conditions générales d’utilisation">
        <p>
          Une version des conditions de francetravail.io est en vigueur et vous ne l’avez pas encore
          acceptée. <Link to="/conditions">Lire et accepter les conditions</Link>
        </p>
      </Alerte>
    );
  }
  if (!espace.compte) return <OuvrirCompte prestataire={espace.prestataire} />;
  return children(espace);
}
