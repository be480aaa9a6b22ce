/** Love letters and family talk in English, written for this project: nothing here may be interrupted. One message a line. */
const letters = `
My love, the house is too quiet without you. Even the cat is sulking.
You are the love of my life and I will say so again when we are a hundred.
I keep thinking of our first coffee and how you laughed too loudly and I fell in love a bit.
Since you came into my life even Mondays look like Sundays.
Darling, I am no good with words, so here are three: come home soon.
It snowed this morning and I wanted to wake you up to show you.
I miss you. Not a little. A lot. Like salt in soup.
Will you marry me? I know, in writing, I am a coward, but I cannot say it without crying.
My angel, thank you for last night. I kept your scarf, it smells of you.
Ten years married and I still get nervous when you step off the train.
I have never felt this way about anyone, and it scares me, and I like being scared with you.
When I am old I want it to be next to you on that bench by the sea.
It was love at first sight in the cheese aisle, we shall have to tell the children one day.
Writing from the base, the night is calm, thinking of you and the little one.
You are my soulmate, my best friend and the one who always finishes my chips.
Thank you for holding my hand in the hospital. I could not say it so I am writing it.
I found the letters your grandfather sent your grandmother. We should write more.
I want to spend the rest of my life making your coffee, even too strong.
Let us keep this between us a little longer, like a garden only we have the key to.
Three weeks deployed and your voice on the phone is the best thing I own.
I loved your letter. I read it on the bus and missed my stop.
With you silence is a conversation too.
Sorry about Sunday. I was tired and unfair. Can we start again?
You ask what I love about you: your patience, your laugh, how you talk to dogs.
My future wife, in forty-two days. I tried the suit on and mum cried.
Dear husband, do not forget the bread, and do not forget that I love you either.
I dream of our little house, a stupid cat, and you in pyjamas on Saturdays.
I am no poet but when you walk into a room I lose my keys and my sentences.
We met on a dating site and here we are two years later, choosing tiles.
Happy Valentine’s Day to the one who has put up with me since 1987.
You leave tomorrow and I am already putting things in the wrong place so you come back to tidy them.
I loved you before I knew your name, in the library, third row.
Your picture is on my desk, my colleagues say I smile like a fool.
Write to me, even two words, even a shopping list.
I promise never to lie to you, except about your surprise birthday.
Your eyes that night were the colour of the storm and I had no umbrella.
I have been a widow for four years and did not think I would write a letter like this again.
Thank you for the flowers. They are on the kitchen table and look quite at home.
I will be waiting at the station, platform 3, in a silly hat so that you know me.
No hurry, take all the time you need. I will be here.
We said we would not write again and then it rained and I thought of you.
My favourite surgeon, another night shift? I will leave the hall light on.
Every evening I decide to love you a little less tomorrow, and every morning it fails.
Baby I just want to hold you and watch bad television.
God brought us together, my mother says. I say it was the number 12 bus.
I think about you all the time, it is getting ridiculous.
`;
const family = `
Hi mum, arrived safely, the little one is asleep. Love to dad.
Can you lend me 20 pounds until Friday? I left my card at home.
Dad, can you transfer me 300 for the rent like last month? Thanks!
I paid you back the £45 for dinner, check your account.
Gran sent £50 each for Christmas, remember to thank her.
Send me your bank details and I will pay my half of the holiday.
Don’t tell mum, we are planning a surprise party on Saturday!
Keep it a secret until Sunday, we are telling everyone about the baby at lunch.
This is between us for now, but I am changing jobs.
Don’t tell your sister yet, I want to tell her myself.
New number! It’s Aunt Odile, save this one. xx
Dropped my phone in the toilet, writing from Leo’s. All fine!
My phone broke, ring me on the landline.
New phone, new number, same old aunt. Kisses.
Grandad is in hospital but nothing serious, home tomorrow morning.
We are at the emergency room with Tom, broken wrist, home late.
Auntie’s operation went well, she says thank you for the flowers.
Mum this is urgent, where is the teddy???
Call me right away, I got the job!
Hurry up, the film starts in ten minutes.
What’s the code for the front door?
The wifi code is the cat’s name and grandad’s birth year.
Text me the Netflix password please, I am locked out.
I got a verification code from the dentist app, did you book something?
Your parcel came, I put it in the garage.
The courier came, we have to collect it before Saturday.
Royal Mail left a card, can you pick up gran’s package?
Don’t forget to pay for school lunches by Friday.
The electricity bill went up again, shall we talk tonight?
I paid the parking fine, it was near your parents’ house.
Got a tax refund of £210, shall we celebrate?
Your passport is in the top drawer.
My card is blocked, I typed the wrong pin three times like an idiot.
The bank called about the mortgage, appointment on Tuesday at 2.
Shall we use the family WhatsApp group to plan Easter?
Add me on WhatsApp, I am posting the wedding pictures there.
Join the football WhatsApp group, the coach puts the times there.
I uploaded the holiday photos, please send them to the whole family.
Send the video of the school play to gran, she loved the first one.
I will share the christening pictures with all the family tonight.
Your brother bought bitcoin with his bonus, mum does not know yet.
Bitcoin is down again and Hugo is sulking at the table.
Uncle has been explaining the stock market to me for an hour, help.
For Leo’s birthday, a bookshop gift card? He has all the games.
Get a Steam card for your cousin, that is all he wants.
Congratulations! A little girl, 7 pounds, everyone is well.
Well done for passing your test! We are all so proud.
You won the village raffle? A whole ham!
We won 3-1 and he scored, he is walking on air.
Can you help me pay for driving lessons? I will pay you back with my summer job.
Can you get the train tickets? I will send you the money tonight.
Could you pay for the shopping for me? I am going to the bank tomorrow.
Thanks for the transfer, it arrived.
I made the rent payment, can you check?
Who has the money for the present? We need to order the cake.
£15 each for the teacher’s present please.
I’m at the bank, huge queue, start without me.
We’re stuck at the airport, flight cancelled, sleeping here. All good, we have sandwiches.
Held up at customs for an hour because grandad had a sausage in his suitcase.
The solicitor called about gran’s inheritance, we sign on Thursday.
I lost my wallet, can you look in the car?
Someone stole my bike outside school, gutted.
Small accident with the car, nobody hurt, will call you.
Can you come and pick me up? My battery is dead.
What do you want for dinner? There are lentils left.
Did you get bread?
Meet at 6 outside the cinema, don’t be late.
Doctor says tonsillitis, three days rest.
Happy birthday son! Forty, that deserves a party.
Here is the recipe for the gratin: https://recipes.example/gratin
Look at this house for August, looks lovely: https://holidays.example/house-12
Click the link I sent yesterday for the video call with gran.
Can you confirm for Sunday? We will be twelve.
Confirm the grocery order before noon or we lose the slot.
Update your phone, gran, it is the little red dot. Nothing serious.
Grandad, don’t install anything, I will look at your computer on Saturday.
Download TeamViewer dad, I’ll help you with the printer from here.
Finally got remote access to gran’s laptop, the sound was just off.
The router password is on the sticker underneath.
Never give your password to anyone, not even me.
If someone from the bank calls you, hang up and call me.
Did you get the email from school about the trip?
Sign the form and give them £8 for the museum.
Found a summer job at the bakery, 9 hours a week, so happy.
Your cousin is looking for part time work, do you know anyone?
When do we see each other? It has been too long.
I am so sorry about your grandfather. Thinking of you all.
The funeral is on Friday at 10.30. Call if you want a lift.
Gran says she knitted a jumper and you have no choice.
Good night sweetheart, sleep well.
Love you lots my girl. Take care.
Careful on the road, it is icy.
What time are you home? Key is under the pot.
Who is picking the kids up tomorrow?
The dog ate the remote. Again.
We leave at 8 sharp. I repeat: 8.
Did you see the landlord’s message? He wants the deposit before the 5th.
We have to pay a deposit for the village hall, can you do it?
You owe me 12 quid and an ice cream.
I’m paying tonight, no arguing.
Our parents are helping with the deposit, we sign in March!
Mum can you send me some money, I have 4 pounds left for the week.
Got your cheque gran, thank you so much, buying books.
Can you send me a picture of your passport for the visa form?
What’s your national insurance number? I am filling in the camp form.
The flight is £89, shall I book?
Do we take the insurance for the rental?
Your sister is back from Iraq, she has been asleep for fourteen hours.
Dad is deployed again on Monday, shall we all go to the station?
Dead tired, night shift in surgery. Sleeping then calling you.
Can you scan the prescription and send it to me?
School starts tomorrow. Three bags packed, I am not ready.
Can you send me money for the school trip, it is due today?
I need money for the bus, can you drop some round?
Wrong number, sorry! I meant to text my sister about the cake.
Bill says he can teach you to trade stamps, he is mad about them.
Sorry wrong person lol, but hope your gran is well anyway
I’ll be home for dinner, save me some pie.
Don’t tell dad about the scratch on the car, I will tell him tonight.
Please send me the pictures of the baby, the ones in the bath, she is so funny.
I sent the forms, the visa fee was 60 dollars, ouch.
The hospital bill came, insurance covers it all, phew.
`;

export const ordinaryEnglish: readonly string[] = `${letters}${family}`
  .split('\n')
  .filter((line) => line !== '');
