package fr.levain.bench.bare;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What Levain's start is compared to: a web application of the same framework that does nothing. Its profile keeps it out
 * of the tests of Levain, which look through the same packages.
 */
@Profile("bare")
@SpringBootApplication
@RestController
public class BareApplication {
    public static void main(String[] args) {
        var bare = new SpringApplication(BareApplication.class);
        bare.setAdditionalProfiles("bare");
        bare.run(args);
    }

    @GetMapping("/")
    String home() {
        return "Bonjour";
    }
}
