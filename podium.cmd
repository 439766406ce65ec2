@echo off
rem Builds target\podium when it is missing (delete it to build anew), then runs the command line. Needs a JDK 17 or newer.
setlocal
set "HOME_DIR=%~dp0"
set "KIT=%HOME_DIR%target\podium"
set "JAVA=java"
if not "%JAVA_HOME%"=="" set "JAVA=%JAVA_HOME%\bin\java"
set "STAMP=%KIT%\built"
set "SPARK=-DskipSpark"
for %%A in (%*) do (
  if "%%~A"=="--all" set "SPARK=-DwithSpark"
  if "%%~A"=="--spark-master" set "SPARK=-DwithSpark"
  if exist "%HOME_DIR%exercises\pipelines\tasks\%%~A.md" set "SPARK=-DwithSpark"
)
if "%SPARK%"=="-DwithSpark" set "STAMP=%KIT%\built-spark"
if not exist "%STAMP%" (
  echo podium: building, a minute or two the first time 1>&2
  if not exist "%KIT%\cds" mkdir "%KIT%\cds"
  pushd "%HOME_DIR%"
  call mvnw.cmd -q -B -ntp -Pkit %SPARK% package
  if errorlevel 1 (
    popd
    echo podium: the build failed, see above 1>&2
    exit /b 4
  )
  popd
  type nul > "%KIT%\built"
  type nul > "%STAMP%"
)
set "CP=%KIT%\lib\judge\*;%KIT%\lib\worker\*;%KIT%\lib\contracts\*;%KIT%\lib\solutions\*;%KIT%\lib\datasets\*"
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-Dpodium.project=%HOME_DIR%." -Dpodium.columns=80 -Dpodium.terminal=false "-Dorg.sqlite.lib.path=%HOME_DIR%target\podium\native" -cp "%CP%" podium.judge.app.cli.Main %*
exit /b %errorlevel%
