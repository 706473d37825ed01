@echo off
rem Starts netsh on Windows: finds a JDK from 17 up, builds what is not built yet, and runs it.
setlocal
set "HERE=%~dp0"
set "JAR=%HERE%shell\target\netsh.jar"
set "JAVA="
set "FOUND="

if defined JAVA_HOME call :consider "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for /f "delims=" %%J in ('where java.exe 2^>nul') do if not defined JAVA call :consider "%%J"
if not defined JAVA (
  echo netsh: needs a JDK from 17 up: none in JAVA_HOME or on the PATH%FOUND%>&2
  exit /b 2
)

if exist "%JAR%" goto run
if not exist "%HERE%pom.xml" (
  echo netsh: "%JAR%" is missing>&2
  exit /b 2
)
for %%J in ("%JAVA%") do set "BIN=%%~dpJ"
if not exist "%BIN%javac.exe" (
  echo netsh: not built yet, and "%JAVA%" is of a Java runtime: building needs a JDK from 17 up>&2
  exit /b 2
)
for %%H in ("%BIN%..") do set "JAVA_HOME=%%~fH"
set "MAVEN=%HERE%mvnw.cmd"
where mvn.cmd >nul 2>&1 && set "MAVEN=mvn.cmd"
echo netsh: building; this happens once>&2
pushd "%HERE%"
call "%MAVEN%" -q -B -DskipTests package 1>&2
if errorlevel 1 (
  popd
  echo netsh: the build failed>&2
  exit /b 2
)
popd

:run
"%JAVA%" -XX:+UseSerialGC -Xshare:auto -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem Takes a java that is new enough; remembers why it does not take another.
:consider
if not exist %1 exit /b
set "VERSION="
for /f "tokens=3" %%V in ('"%~1" -version 2^>^&1 ^| findstr /c:" version "') do if not defined VERSION set "VERSION=%%~V"
set "MAJOR="
for /f "delims=.-+" %%M in ("%VERSION%") do set "MAJOR=%%M"
if not defined MAJOR exit /b
if %MAJOR% geq 17 (set "JAVA=%~1") else (set "FOUND=%FOUND%; %~1 is %VERSION%")
exit /b
