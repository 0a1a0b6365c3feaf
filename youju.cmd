@echo off
rem Starts youju on Windows: finds a JDK 25, and makes the console and Java speak UTF-8.
rem It builds nothing: run  mvn -DskipTests package  on a JDK 25 first.
setlocal EnableExtensions
set "home=%~dp0"
set "jar=%home%target\youju.jar"
if not exist "%jar%" (
  echo youju: %jar% is missing; run mvn -DskipTests package on a JDK 25 first 1>&2
  exit /b 3
)

set "jdk="
call :look "%JAVA_HOME%"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" ^
    "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*" ^
    "%USERPROFILE%\.jdks\*") do call :look "%%~d"
for /f "delims=" %%j in ('where java 2^>nul') do call :look "%%~dpj.."
if not defined jdk (
  echo youju: needs a JDK 25 or newer and found none; install one ^(such as Temurin 25 from https://adoptium.net^) or point JAVA_HOME at it 1>&2
  exit /b 3
)

rem The console's own code page would print Chinese as question marks; it is put back afterwards.
for /f "tokens=2 delims=:" %%c in ('chcp') do set "page=%%c"
chcp 65001 > nul

rem A Chinese Windows speaks Chinese, where no variable says otherwise.
set "language=%LC_ALL%"
if not defined language set "language=%LC_MESSAGES%"
if not defined language set "language=%LANG%"
if not defined language for /f "tokens=3" %%l in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul ^| find "LocaleName"') do set "language=%%l.UTF-8"

rem HOME is where the folders of the XDG standard are looked up.
if not defined HOME set "HOME=%USERPROFILE%"

rem The cache of a build, where one was made on this machine by a training run; Java starts without.
set "cache="
if exist "%home%target\youju.aot" set "cache=-XX:AOTCache=%home%target\youju.aot"

"%jdk%\bin\java" -XX:+UseSerialGC -Xmx512m --enable-native-access=ALL-UNNAMED ^
  --sun-misc-unsafe-memory-access=allow -XX:-UsePerfData -Xlog:disable %cache% ^
  -Dfile.encoding=UTF-8 -Dstdin.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 ^
  "-Dyouju.lang=%language%" ^
  -cp "%jar%;%home%plugins\*" io.github.youju.Main %*
set "code=%ERRORLEVEL%"
if defined page chcp %page% > nul
exit /b %code%

:look
if defined jdk exit /b
if not exist "%~1\bin\javac.exe" exit /b
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do (
  for /f "tokens=1 delims=." %%m in ("%%~v") do if %%m geq 25 set "jdk=%~1"
)
exit /b
