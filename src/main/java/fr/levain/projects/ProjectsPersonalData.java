package fr.levain.projects;

import fr.levain.kernel.PersonalData;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ProjectsPersonalData implements PersonalData {
    @Override
    public String module() {
        return "projects";
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept(
                "projects.project.title",
                "titre du projet, texte libre qui peut nommer une personne",
                "reconnaître le projet",
                LegalBasis.PUBLIC_INTEREST,
                "comme les dossiers du projet"));
    }
}
