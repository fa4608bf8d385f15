package fr.levain.desk.web;

import fr.levain.applications.ApplicationId;
import fr.levain.desk.HolderFile;
import fr.levain.desk.HolderFiles;
import fr.levain.desk.ProjectTexts;
import fr.levain.desk.Registries;
import fr.levain.kernel.Caller;
import fr.levain.kernel.French;
import fr.levain.kernel.Role;
import fr.levain.ui.CaseFilePanel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is known around a dossier: what registers say of its holder, its holder’s past, other public money, projects like it. Nothing to tell: no panel. */
@Configuration(proxyBeanMethods = false)
class SurroundingPanels {
    private static final int SHOWN = 3;

    @Bean
    CaseFilePanel registryPanel(Registries registries, Clock clock) {
        return panel(38, (application, caller) -> Optional.of(new CaseFilePanel.Panel("registres", "Registres, impôts et banque", CaseFilePanel.Place.SIDE,
                new RegistryPanel(registries.of(application, caller), LocalDate.ofInstant(clock.instant(), French.PARIS),
                        caller.has(Role.ASSISTANT) || caller.has(Role.CASE_OFFICER) || caller.has(Role.HEAD))).foldedWhen(true)));
    }

    @Bean
    CaseFilePanel historyPanel(HolderFiles files) {
        return panel(40, (application, caller) -> Optional.of(files.of(application, 1, 1, caller)).filter(HolderFile::hasHistory).map(file ->
                new CaseFilePanel.Panel("historique-porteur", "Le porteur et la Région", CaseFilePanel.Place.SIDE, new HistoryPanel(file, SHOWN)).foldedWhen(true)));
    }

    @Bean
    CaseFilePanel otherAidsPanel(HolderFiles files) {
        return panel(45, (application, caller) -> Optional.of(files.of(application, 1, 1, caller)).filter(HolderFile::hasOtherAids).map(file ->
                new CaseFilePanel.Panel("autres-aides-publiques", "Autres aides publiques", CaseFilePanel.Place.SIDE, new OtherAidsPanel(file, SHOWN)).foldedWhen(true)));
    }

    @Bean
    CaseFilePanel similarPanel(ProjectTexts texts) {
        return panel(80, (application, _) -> Optional.of(texts.closeTo(application)).filter(found -> !found.isEmpty()).map(found ->
                new CaseFilePanel.Panel("projets-proches", "Projets proches, à mettre en relation", CaseFilePanel.Place.MAIN, new SimilarPanel(found)).foldedWhen(true)));
    }

    private static CaseFilePanel panel(int order, BiFunction<ApplicationId, Caller, Optional<CaseFilePanel.Panel>> drawn) {
        return new CaseFilePanel() {
            @Override
            public int order() {
                return order;
            }

            @Override
            public Optional<Panel> panel(UUID application, Caller caller) {
                if (!caller.isOfficer() || caller.has(Role.GREETER)) return Optional.empty();
                return drawn.apply(new ApplicationId(application), caller);
            }
        };
    }
}
