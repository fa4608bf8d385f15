package fr.levain.pack;

import fr.levain.kernel.Caller;
import fr.levain.pack.LoadResult.AlreadyLoaded;
import fr.levain.pack.LoadResult.Loaded;
import fr.levain.pack.LoadResult.Refused;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Loads the pack at the start of the instance, then its demonstration. An instance that has none yet does not start on a
 * faulty one; a later one, when faulty, is only told: the service goes on. With the setting left blank, nothing happens.
 */
@Component
@Order(10)
class PackAtStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(PackAtStart.class);

    private final Packs packs;
    private final String folder;

    PackAtStart(Packs packs, @Value("${levain.pack:packs/nouvelle-aquitaine}") String folder) {
        this.packs = packs;
        this.folder = folder;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (folder.isBlank()) return;
        var path = Path.of(folder);
        if (!Files.isDirectory(path)) {
            if (!packs.hasLoaded()) throw PackRefused.absent(path);
            LOG.warn("Le dossier {} n’existe pas : la politique déjà chargée reste en vigueur.", path.toAbsolutePath());
            return;
        }
        switch (packs.load(path, new Caller.System("pack"))) {
            case Loaded(var digest, var first) -> LOG.info("{} ({}).",
                    first ? "Politique chargée" : "Nouvelle politique lue : ses changements attendent en brouillon",
                    digest.substring(0, 12));
            case AlreadyLoaded _ -> LOG.debug("Politique déjà chargée.");
            case Refused refused when refused.first() -> throw PackRefused.faulty(path, refused);
            case Refused refused -> LOG.error("Nouvelle politique refusée, rien n’en a été lu. La précédente reste en vigueur.\n{}", refused.told());
        }
        loadDemonstration();
    }

    /** All or nothing, and tried again at the next start: invented dossiers are not worth a service that does not start. */
    private void loadDemonstration() {
        try {
            packs.loadDemonstration();
        } catch (RuntimeException failure) {
            LOG.error("Les données de démonstration n’ont pas été chargées. Elles le seront au prochain démarrage.", failure);
        }
    }
}
