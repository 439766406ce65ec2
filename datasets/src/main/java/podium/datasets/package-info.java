/** Real data by name, checked against its registered SHA-256, and seeded generators for everything else. */
@NullMarked
package podium.datasets;

import org.jspecify.annotations.NullMarked;
