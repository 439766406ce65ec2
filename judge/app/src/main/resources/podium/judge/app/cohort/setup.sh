#!/bin/sh
# Run once by Gradescope when it builds the autograder's image.
set -eu
apt-get update
apt-get install -y --no-install-recommends openjdk-17-jdk-headless bubblewrap util-linux unzip
cd "${AUTOGRADER:-/autograder}/source/podium"
./podium list
