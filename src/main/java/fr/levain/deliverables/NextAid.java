package fr.levain.deliverables;

import fr.levain.applications.ApplicationView;
import fr.levain.calls.Call;
import java.util.Optional;

/**
 * An aid that comes after another.
 *
 * @param slug of its sheet in the règlement
 * @param call it is asked through, when that call takes dossiers now
 * @param opened the dossier already opened for it
 */
public record NextAid(String slug, String title, String summary, Optional<Call> call, Optional<ApplicationView> opened) {}
