package fr.levain;

import fr.levain.database.EarlyDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;

/** Starts Levain. Beans bear their full name: two modules may both have a {@code Store}. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Levain", sharedModules = {"kernel", "ui"})
public class Levain {
    public static void main(String[] args) {
        var levain = new SpringApplication(Levain.class);
        levain.addInitializers(new EarlyDatabase());
        levain.run(args);
    }
}
