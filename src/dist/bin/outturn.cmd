@echo off
rem Starts Outturn on the first Java 25 or later that it finds: OUTTURN_JAVA_HOME, JAVA_HOME,
rem the java on the PATH, then the places where installers put one.
setlocal EnableExtensions DisableDelayedExpansion
set "needed=25"
set "unavailable=69"
set "chosen="
for %%h in ("%~dp0..") do set "installation=%%~fh"

if not defined OUTTURN_JAVA_HOME goto find_java
call :consider "%OUTTURN_JAVA_HOME%"
if defined chosen goto run
>&2 echo outturn: OUTTURN_JAVA_HOME is "%OUTTURN_JAVA_HOME%", which is not a Java %needed% or later
exit /b %unavailable%

:find_java
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :consider "%%~dp$PATH:j.."
call :consider_all "%ProgramFiles%\Java"
call :consider_all "%ProgramFiles%\Eclipse Adoptium"
call :consider_all "%ProgramFiles%\Microsoft"
call :consider_all "%ProgramFiles%\Zulu"
call :consider_all "%ProgramFiles%\BellSoft"
call :consider_all "%ProgramFiles%\Amazon Corretto"
call :consider_all "%LOCALAPPDATA%\Programs\Eclipse Adoptium"
call :consider_all "%USERPROFILE%\.jdks"
call :consider_all "%USERPROFILE%\.m2\jdks"
if defined chosen goto run
>&2 echo outturn: needs Java %needed% or later, and found none
>&2 echo outturn: install one (https://adoptium.net), or set OUTTURN_JAVA_HOME to its folder
exit /b %unavailable%

:run
rem The program writes UTF-8; the console is told so for as long as it runs.
set "code_page="
for /f "tokens=2 delims=:." %%c in ('chcp 2^>nul') do set "code_page=%%c"
chcp 65001 >nul 2>&1
rem The build leaves the classes already loaded and linked. Another Java than the one that did so
rem cannot use them and does without; that is nothing to report.
set "cache="
if exist "%installation%\lib\outturn.aot" set cache="-XX:AOTCache=%installation%\lib\outturn.aot" -Xlog:aot=off
rem A run is short: it starts sooner with one collector thread and without the optimizing compiler.
"%chosen%\bin\java.exe" ^
  -XX:+UseSerialGC ^
  -XX:TieredStopAtLevel=1 ^
  -Djava.awt.headless=true ^
  -Dstdout.encoding=UTF-8 ^
  -Dstderr.encoding=UTF-8 ^
  %cache% ^
  "-Doutturn.home=%installation%" ^
  -jar "%installation%\lib\outturn.jar" %*
set "status=%ERRORLEVEL%"
if defined code_page chcp %code_page% >nul 2>&1
exit /b %status%

:consider_all
for /d %%d in ("%~1\*") do call :consider "%%~d"
exit /b 0

rem Takes the Java in folder %1 unless one is taken already, or it is too old. Its release file says
rem so without starting it, which would cost more than the run for each one looked at.
:consider
if defined chosen exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "version="
for /f "usebackq tokens=1,2 delims==." %%k in ("%~1\release") do if "%%k"=="JAVA_VERSION" set "version=%%l"
if not defined version exit /b 0
rem The first dot ended it: what is left of "25.0.1" is a quotation mark and 25.
set "version=%version:"=%"
for /f "delims=+-_ " %%m in ("%version%") do set "version=%%m"
if %version% GEQ %needed% set "chosen=%~1"
exit /b 0
