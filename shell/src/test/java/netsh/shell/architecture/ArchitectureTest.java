package netsh.shell.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The cut of the code: shell over commands over network over the JDK, and what each of them must not touch. */
class ArchitectureTest {
    private static JavaClasses code;

    @BeforeAll
    static void read() {
        code = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("netsh");
    }

    @Test
    void theNetworkNeedsTheJdkOnly() {
        classes().that().resideInAPackage("netsh.network..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("netsh.network..", "java..")
                .check(code);
    }

    @Test
    void commandsDoNotKnowTheShell() {
        noClasses().that().resideInAPackage("netsh.commands..")
                .should().dependOnClassesThat().resideInAPackage("netsh.shell..")
                .check(code);
    }

    @Test
    void theNetworkHasNoThreadsNoFilesAndNoClockOfItsOwn() {
        noClasses().that().resideInAPackage("netsh.network..")
                .should().dependOnClassesThat(inputAndOutput())
                .orShould().dependOnClassesThat().resideInAPackage("java.util.concurrent..")
                .orShould().dependOnClassesThat().areAssignableTo(Thread.class)
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "nanoTime")
                .check(code);
    }

    /** Whatever reads or writes outside of the program's memory. */
    private static DescribedPredicate<JavaClass> inputAndOutput() {
        return resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
                .and(not(equivalentTo(ByteArrayOutputStream.class)))
                .as("do input or output");
    }

    @Test
    void commandsReachNothingOutsideTheLab() {
        noClasses().that().resideInAPackage("netsh.commands..")
                .should().dependOnClassesThat().areAssignableTo(ProcessBuilder.class)
                .orShould().dependOnClassesThat().resideInAPackage("java.net..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.io.File")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "nanoTime")
                .check(code);
    }

    @Test
    void onlyTheConsoleKnowsTheTerminalLibrary() {
        noClasses().that().resideOutsideOfPackage("netsh.shell.console..")
                .should().dependOnClassesThat().resideInAPackage("org.jline..")
                .check(code);
    }
}
