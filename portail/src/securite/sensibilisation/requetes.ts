import { queryOptions } from "@tanstack/react-query";
import { api, recevoir } from "../../kit/api.ts";

/** Key of the readings of the module and of the people who follow it. */
export const RELIRE = ["sensibilisations"];
export const RELIRE_TEXTES = ["securite", "textes"];

export const requeteMaSensibilisation = queryOptions({
  queryKey: ["sensibilisation"],
  queryFn: () => recevoir(api.GET("/portail/api/sensibilisation")),
  refetchOnMount: "always",
});

export const requetePersonnes = queryOptions({
  queryKey: RELIRE,
  queryFn: () => recevoir(api.GET("/portail/api/sensibilisations")),
  refetchOnMount: "always",
});

export const requeteModule = queryOptions({
  queryKey: [...RELIRE, "module"],
  queryFn: () => recevoir(api.GET("/portail/api/sensibilisations/module")),
  refetchOnMount: "always",
});

export const requeteTextes = queryOptions({
  queryKey: RELIRE_TEXTES,
  queryFn: () => recevoir(api.GET("/portail/api/securite/textes")),
  refetchOnMount: "always",
});
