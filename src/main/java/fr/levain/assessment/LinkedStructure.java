package fr.levain.assessment;

import fr.levain.kernel.Siren;
import java.util.Optional;
import java.util.UUID;

/**
 * A structure the holder says it is linked to (E2), and what an officer found of it.
 *
 * @param line its row in the dossier
 * @param typed SIREN as the holder typed it; may be empty
 * @param finding empty while nobody looked
 */
public record LinkedStructure(UUID line, String name, String typed, Optional<Finding> finding) {
    /**
     * @param siren of the structure linked; empty when it was set aside
     * @param reason what proves the link, or why it does not count
     */
    public record Finding(Optional<Siren> siren, String reason) {
        public boolean confirmed() {
            return siren.isPresent();
        }
    }
}
