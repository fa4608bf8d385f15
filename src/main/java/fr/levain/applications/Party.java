package fr.levain.applications;

import java.util.Optional;
import java.util.UUID;

/** A partner declared in a filed dossier. @param id of the row the applicant filled: it stays for the dossier's life */
public record Party(UUID id, int position, String name, Optional<String> siret) {}
