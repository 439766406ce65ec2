package podium.judge.app;

import podium.judge.app.author.Attack.Ground;

/** Attacks on the box, let in by a judge without rules. */
class AttackBehindTheRulesIT extends AttackedGround {
    AttackBehindTheRulesIT() {
        super(Ground.BOX);
    }
}
