package podium.judge.app;

import podium.judge.app.author.Attack.Ground;

/**
 * Attacks on a plain process, of the groups that such a process could let through; what compiler and laws alone decide is the
 * same there, and {@code ./podium attack --all} lets in all of them.
 */
class AttackOnAPlainProcessIT extends AttackedGround {
    AttackOnAPlainProcessIT() {
        super(Ground.PROCESS, "forging", "secrets", "resources");
    }
}
