package fr.levain.projects;

import fr.levain.directory.OrganisationId;
import java.time.Instant;

public record ProjectView(ProjectId id, OrganisationId holder, String title, Instant openedAt) {}
