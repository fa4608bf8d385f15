package fr.levain.opendata.web;

import fr.levain.kernel.OpenToAll;
import fr.levain.opendata.Datasets;
import fr.levain.opendata.Publication;
import fr.levain.ui.View;
import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@OpenToAll
class DatasetsController {
    private final Datasets datasets;

    DatasetsController(Datasets datasets) {
        this.datasets = datasets;
    }

    @GetMapping("/donnees")
    View datasets() {
        var published = datasets.publications().stream().filter(Publication::isPublished).count();
        return new DatasetsPage(published, datasets.changedAt());
    }

    @GetMapping("/donnees/schema-subventions.json")
    ResponseEntity<Resource> schema() {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(new ClassPathResource("opendata/scdl-subventions-2.1.1.schema.json"));
    }
}
