package fr.levain.applications;

import fr.levain.directory.OrganisationId;

/** An organisation a dossier can be carried by. */
public record Holder(OrganisationId id, String name) {}
